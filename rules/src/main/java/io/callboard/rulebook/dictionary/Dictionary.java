package io.callboard.rulebook.dictionary;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One dictionary: its key in addresses and tables, the form of its codes, and whether people may add codes. A closed one
 * has codes that the contract names; its entries are renamed, and ended or brought back, but not added.
 */
public enum Dictionary {
    /** Profile v1, pending comparison with the standard's own table. */
    PERFORMANCE_TYPES("performance-types", "\\d{4}", true),
    ID_TYPES("id-types", "[A-Z_]{1,40}", false),
    /** GB/T 2260. */
    DIVISIONS("divisions", "\\d{6}", true),
    CHANNELS("channels", "[A-Z0-9][A-Z0-9_-]{0,19}", true),
    HOLD_REASONS("hold-reasons", "[A-Z][A-Z0-9_]{0,19}", true),
    REFUND_CAUSES("refund-causes", "[A-Z_]{1,40}", false);

    private final String key;
    private final Pattern form;
    private final boolean open;

    Dictionary(String key, String form, boolean open) {
        this.key = key;
        this.form = Pattern.compile(form);
        this.open = open;
    }

    public static Optional<Dictionary> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean hasForm(String code) {
        return form.matcher(code).matches();
    }

    /** The form of a code as a pattern, for people who have to mend one. */
    public String form() {
        return form.pattern();
    }
}
