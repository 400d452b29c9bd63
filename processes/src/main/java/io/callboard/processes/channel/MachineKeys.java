package io.callboard.processes.channel;

import io.callboard.audit.Audit;
import io.callboard.channel.ApiKeys;
import io.callboard.channel.ApiKeys.ApiKey;
import io.callboard.kernel.Actor;
import io.callboard.kernel.BusinessZone;
import io.callboard.kernel.FieldError;
import io.callboard.kernel.Problem;
import io.callboard.kernel.RealTime;
import io.callboard.kernel.Refusal;
import io.callboard.kernel.Role;
import io.callboard.kernel.Secrets;
import io.callboard.rulebook.dictionary.Dictionaries;
import io.callboard.rulebook.dictionary.Dictionary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the system administrator gives sales channels and gate devices their keys, and takes them back. One machine may
 * hold two keys for a while, so that a key is changed without a pause: make the new one, let the machine use it, take the
 * old one back.
 */
@Service
@Transactional
public class MachineKeys {
    private static final Pattern PRINCIPAL = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,19}");
    private static final int LONGEST_LABEL = 80;

    private final ApiKeys keys;
    private final Audit audit;
    private final Dictionaries dictionaries;
    private final RealTime time;

    MachineKeys(ApiKeys keys, Dictionaries dictionaries, Audit audit, RealTime time) {
        this.keys = keys;
        this.dictionaries = dictionaries;
        this.audit = audit;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public List<ApiKey> all(Actor actor) {
        if (!actor.has(Role.SYSADMIN) && !actor.has(Role.AUDITOR)) {
            throw forbidden();
        }
        return keys.all();
    }

    /** A new key for a machine; the answer is its text, shown this once and kept as a digest only. */
    public String make(Actor actor, Actor.Kind kind, String principal, String label) {
        administrator(actor);
        check(kind, principal, label);
        var secret = Secrets.next();
        keys.add(new ApiKey(Secrets.hash(secret), kind, principal, label.strip(), actor.name(), time.instant(), null));
        audit.record(actor, "key-made", kind.name(), principal, label.strip());
        return secret;
    }

    /** The machine is told 401 from now on; again changes nothing. */
    public void revoke(Actor actor, ApiKey key) {
        administrator(actor);
        keys.revoke(key.keyHash(), time.instant());
        audit.record(actor, "key-revoked", key.kind().name(), key.principal(), key.label());
    }

    private void check(Actor.Kind kind, String principal, String label) {
        var errors = new ArrayList<FieldError>();
        if (kind != Actor.Kind.CHANNEL && kind != Actor.Kind.GATE) {
            errors.add(new FieldError("/kind", "choice", "Keys are for sales channels and gate devices."));
        }
        if (!PRINCIPAL.matcher(principal).matches()) {
            errors.add(new FieldError("/principal", "form", "A code has 1 to 20 capital letters, digits or dashes."));
        } else if (kind == Actor.Kind.CHANNEL
                && !dictionaries.isValid(Dictionary.CHANNELS, principal, BusinessZone.dayOf(time.instant()))) {
            errors.add(
                    new FieldError("/principal", "choice", "There is no channel " + principal + " in the dictionary."));
        }
        if (label.isBlank() || label.strip().length() > LONGEST_LABEL) {
            errors.add(new FieldError("/label", "length", "A name has 1 to 80 characters."));
        }
        if (!errors.isEmpty()) {
            throw Refusal.validation(errors).asException();
        }
    }

    private static void administrator(Actor actor) {
        if (!actor.has(Role.SYSADMIN)) {
            throw forbidden();
        }
    }

    private static RuntimeException forbidden() {
        return Refusal.of(Problem.FORBIDDEN, "This is not for you to see or do.")
                .asException();
    }
}
