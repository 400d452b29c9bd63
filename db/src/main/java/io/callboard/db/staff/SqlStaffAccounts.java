package io.callboard.db.staff;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.callboard.db.staff.StaffMapper.Row;
import io.callboard.kernel.RealTime;
import io.callboard.kernel.Role;
import io.callboard.staff.StaffAccounts;
import io.callboard.staff.StaffMember;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlStaffAccounts implements StaffAccounts {
    private final StaffMapper staff;
    private final RealTime time;

    SqlStaffAccounts(StaffMapper staff, RealTime time) {
        this.staff = staff;
        this.time = time;
    }

    @Override
    public Optional<StaffMember> find(String username) {
        return Optional.ofNullable(staff.find(username)).map(SqlStaffAccounts::member);
    }

    @Override
    public Optional<StaffMember> findForChange(String username) {
        return Optional.ofNullable(staff.findForChange(username)).map(SqlStaffAccounts::member);
    }

    @Override
    public List<StaffMember> all() {
        return staff.all().stream().map(SqlStaffAccounts::member).toList();
    }

    @Override
    public boolean add(StaffMember member) {
        var row = new Row(
                member.username(),
                member.displayName(),
                member.passwordHash(),
                joined(member.roles()),
                member.active(),
                member.mustChange(),
                0,
                null,
                0);
        try {
            staff.insert(row, time.instant());
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public boolean change(String username, int version, String displayName, Set<Role> roles, boolean active) {
        return staff.update(username, version, displayName, joined(roles), active) == 1;
    }

    @Override
    public void setPassword(String username, String passwordHash, boolean mustChange) {
        staff.updatePassword(username, passwordHash, mustChange);
    }

    @Override
    public void noteFailure(String username, int failures, @Nullable Instant lockedUntil) {
        staff.updateFailures(username, failures, lockedUntil);
    }

    @Override
    public void noteSuccess(String username) {
        staff.updateFailures(username, 0, null);
    }

    private static StaffMember member(Row row) {
        var roles = Arrays.stream(row.roles().split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(toUnmodifiableSet());
        return new StaffMember(
                row.username(),
                row.displayName(),
                row.passwordHash(),
                roles,
                row.active(),
                row.mustChange(),
                row.failures(),
                row.lockedUntil(),
                row.version());
    }

    private static String joined(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(joining(","));
    }
}
