package io.callboard.db.ledger;

import io.callboard.ledger.Account;
import io.callboard.ledger.Entry;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LedgerMapper {
    void insert(
            @Param("entry") Entry entry, @Param("fen") long fen, @Param("at") Instant at, @Param("day") LocalDate day);

    long balance(@Param("showCode") String showCode, @Param("account") Account account);
}
