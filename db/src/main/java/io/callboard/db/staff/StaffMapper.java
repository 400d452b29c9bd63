package io.callboard.db.staff;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface StaffMapper {
    /** A row as the table has it: roles are names joined by commas. */
    record Row(
            String username,
            String displayName,
            String passwordHash,
            String roles,
            boolean active,
            boolean mustChange,
            int failures,
            @Nullable Instant lockedUntil,
            int version) {}

    @Nullable
    Row find(String username);

    @Nullable
    Row findForChange(String username);

    List<Row> all();

    void insert(@Param("row") Row row, @Param("now") Instant now);

    int update(
            @Param("username") String username,
            @Param("version") int version,
            @Param("displayName") String displayName,
            @Param("roles") String roles,
            @Param("active") boolean active);

    int updatePassword(
            @Param("username") String username,
            @Param("passwordHash") String passwordHash,
            @Param("mustChange") boolean mustChange);

    int updateFailures(
            @Param("username") String username,
            @Param("failures") int failures,
            @Param("lockedUntil") @Nullable Instant lockedUntil);

    void insertToken(
            @Param("tokenHash") String tokenHash,
            @Param("username") String username,
            @Param("now") Instant now,
            @Param("expiresAt") Instant expiresAt);

    @Nullable
    String userOfToken(@Param("tokenHash") String tokenHash, @Param("now") Instant now);

    int deleteToken(String tokenHash);

    int deleteTokensOf(String username);
}
