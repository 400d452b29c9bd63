package io.callboard.processes.statutory;

import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.VenueCode;
import io.callboard.statutory.ReturnFiles;
import io.callboard.statutory.ReturnFormat;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.ReturnRow;
import io.callboard.statutory.ReturnType;
import io.callboard.statutory.Returns;
import io.callboard.statutory.Seal;
import io.callboard.statutory.Sha256;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.VenueDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Returns and their files as the tables would keep them, for tests of what happens. */
final class ReturnsInMemory implements Returns, ReturnFiles {
    private final Map<ReturnNo, StatutoryReturn> all = new LinkedHashMap<>();
    private final Map<ReturnNo, Map<ReturnFormat, byte[]>> files = new LinkedHashMap<>();
    private Seal last;

    /** The next look for a day's return finds nothing, as it would just before somebody else commits theirs. */
    boolean blindOnce;

    @Override
    public void add(StatutoryReturn added) {
        boolean twin = all.values().stream()
                .anyMatch(it -> it.venueDay().equals(added.venueDay())
                        && it.origin().generation() == added.origin().generation());
        if (twin) {
            throw new Stale(added.returnNo());
        }
        all.put(added.returnNo(), added);
    }

    @Override
    public Optional<StatutoryReturn> find(ReturnNo returnNo) {
        return Optional.ofNullable(all.get(returnNo));
    }

    @Override
    public Optional<StatutoryReturn> findForChange(ReturnNo returnNo) {
        return find(returnNo);
    }

    @Override
    public Optional<StatutoryReturn> latest(ReturnType type, VenueDay venueDay) {
        if (blindOnce) {
            blindOnce = false;
            return Optional.empty();
        }
        return all.values().stream()
                .filter(it -> it.type().equals(type) && it.venueDay().equals(venueDay))
                .max(Comparator.comparing(it -> it.origin().generation()));
    }

    @Override
    public void update(StatutoryReturn changed) {
        if (all.get(changed.returnNo()).version() != changed.version()) {
            throw new Stale(changed.returnNo());
        }
        put(changed, changed.version() + 1);
    }

    /** As somebody with a pen in the database would. */
    void forge(StatutoryReturn changed) {
        put(changed, changed.version());
    }

    void forge(ReturnNo returnNo, ReturnFormat format, byte[] content) {
        keep(returnNo, format, content);
    }

    void lose(ReturnNo returnNo) {
        all.remove(returnNo);
    }

    private void put(StatutoryReturn it, int version) {
        all.put(
                it.returnNo(),
                new StatutoryReturn(
                        it.returnNo(),
                        it.type(),
                        it.venueDay(),
                        it.origin(),
                        it.status(),
                        it.figures(),
                        it.differences(),
                        it.issue(),
                        it.deliveredAt(),
                        it.late(),
                        version));
    }

    @Override
    public Page<ReturnRow> list(Filter filter, Paging paging) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ReturnRow> board(VenueCode venue, LocalDate from, LocalDate to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Seal> lockChain() {
        return Optional.ofNullable(last);
    }

    @Override
    public void extendChain(Seal seal) {
        last = seal;
    }

    @Override
    public List<StatutoryReturn> chain(long after, int limit) {
        return all.values().stream()
                .filter(it -> it.issue() != null && it.issue().seal() != null)
                .filter(it -> it.issue().seal().chainNo() > after)
                .sorted(Comparator.comparing(it -> it.issue().seal().chainNo()))
                .limit(limit)
                .toList();
    }

    @Override
    public void keep(ReturnNo returnNo, ReturnFormat format, byte[] content) {
        files.computeIfAbsent(returnNo, any -> new EnumMap<>(ReturnFormat.class))
                .put(format, content);
    }

    @Override
    public Optional<byte[]> find(ReturnNo returnNo, ReturnFormat format) {
        return Optional.ofNullable(files.getOrDefault(returnNo, Map.of()).get(format));
    }

    @Override
    public Map<ReturnFormat, Sha256> digests(ReturnNo returnNo) {
        var digests = new EnumMap<ReturnFormat, Sha256>(ReturnFormat.class);
        files.getOrDefault(returnNo, Map.of()).forEach((format, bytes) -> digests.put(format, Sha256.of(bytes)));
        return digests;
    }
}
