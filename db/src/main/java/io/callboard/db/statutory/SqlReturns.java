package io.callboard.db.statutory;

import io.callboard.kernel.Page;
import io.callboard.kernel.Paging;
import io.callboard.kernel.VenueCode;
import io.callboard.statutory.ReturnNo;
import io.callboard.statutory.ReturnRow;
import io.callboard.statutory.ReturnType;
import io.callboard.statutory.Returns;
import io.callboard.statutory.Seal;
import io.callboard.statutory.Sha256;
import io.callboard.statutory.StatutoryReturn;
import io.callboard.statutory.VenueDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlReturns implements Returns {
    private final ReturnMapper returns;

    SqlReturns(ReturnMapper returns) {
        this.returns = returns;
    }

    @Override
    public void add(StatutoryReturn statutoryReturn) {
        try {
            returns.insert(ReturnRecord.of(statutoryReturn));
        } catch (DuplicateKeyException twin) {
            throw new Stale(statutoryReturn.returnNo());
        }
    }

    @Override
    public Optional<StatutoryReturn> find(ReturnNo returnNo) {
        return Optional.ofNullable(returns.find(returnNo.value())).map(ReturnRecord::toReturn);
    }

    @Override
    public Optional<StatutoryReturn> findForChange(ReturnNo returnNo) {
        return Optional.ofNullable(returns.findForUpdate(returnNo.value())).map(ReturnRecord::toReturn);
    }

    @Override
    public Optional<StatutoryReturn> latest(ReturnType type, VenueDay venueDay) {
        return Optional.ofNullable(returns.latest(type.key(), venueDay.venue().value(), venueDay.day()))
                .map(ReturnRecord::toReturn);
    }

    @Override
    public void update(StatutoryReturn statutoryReturn) {
        if (returns.update(ReturnRecord.of(statutoryReturn)) == 0) {
            throw new Stale(statutoryReturn.returnNo());
        }
    }

    @Override
    public Page<ReturnRow> list(Filter filter, Paging paging) {
        var rows = rows(returns.list(filter, paging.after(), paging.limit()));
        return Page.of(rows, paging.size(), row -> row.returnNo().value());
    }

    @Override
    public List<ReturnRow> board(@Nullable VenueCode venue, LocalDate from, LocalDate to) {
        return rows(returns.board(venue == null ? null : venue.value(), from, to));
    }

    private static List<ReturnRow> rows(List<ReturnMapper.ListRow> rows) {
        return rows.stream().map(ReturnMapper.ListRow::toRow).toList();
    }

    @Override
    public Optional<Seal> lockChain() {
        var row = returns.lockChain();
        return Optional.ofNullable(row.lastSha256()).map(last -> new Seal(row.lastNo(), digest(row), new Sha256(last)));
    }

    private static @Nullable Sha256 digest(ReturnMapper.ChainRow row) {
        return row.previousSha256() == null ? null : new Sha256(row.previousSha256());
    }

    @Override
    public void extendChain(Seal seal) {
        var previous = seal.previous();
        returns.extendChain(
                seal.chainNo(),
                previous == null ? null : previous.hex(),
                seal.sha256().hex());
    }

    @Override
    public List<StatutoryReturn> chain(long afterChainNo, int limit) {
        return returns.chain(afterChainNo, limit).stream()
                .map(ReturnRecord::toReturn)
                .toList();
    }
}
