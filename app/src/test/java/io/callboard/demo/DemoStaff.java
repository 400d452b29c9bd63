package io.callboard.demo;

import io.callboard.channel.ApiKeys;
import io.callboard.channel.ApiKeys.ApiKey;
import io.callboard.kernel.Actor;
import io.callboard.kernel.RealTime;
import io.callboard.kernel.Role;
import io.callboard.kernel.Secrets;
import io.callboard.staff.Passwords;
import io.callboard.staff.StaffAccounts;
import io.callboard.staff.StaffMember;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The people and machines of the demo, and of the tests that play on it. */
@Component
public class DemoStaff {
    public static final String PASSWORD = "callboard-demo";
    public static final String SENDER_KEY = "demo-sender-key";

    private final StaffAccounts accounts;
    private final ApiKeys keys;
    private final Passwords passwords;
    private final RealTime time;

    DemoStaff(StaffAccounts accounts, ApiKeys keys, Passwords passwords, RealTime time) {
        this.accounts = accounts;
        this.keys = keys;
        this.passwords = passwords;
        this.time = time;
    }

    /** Hires everybody, unless somebody is here already. */
    public void hire() {
        if (!accounts.all().isEmpty()) {
            return;
        }
        var hash = passwords.hash(PASSWORD);
        hire("planner", "林悦 Lin Yue", Role.PLANNER, hash);
        hire("manager", "王敏 Wang Min", Role.MANAGER, hash);
        hire("manager2", "赵磊 Zhao Lei", Role.MANAGER, hash);
        hire("finance", "陈静 Chen Jing", Role.FINANCE, hash);
        hire("finance2", "周航 Zhou Hang", Role.FINANCE, hash);
        hire("compliance", "孙博 Sun Bo", Role.COMPLIANCE, hash);
        hire("safety", "何平 He Ping", Role.SAFETY, hash);
        hire("rules", "郑岚 Zheng Lan", Role.RULES, hash);
        hire("rules2", "冯凯 Feng Kai", Role.RULES, hash);
        hire("seller", "许佳 Xu Jia", Role.SELLER, hash);
        hire("gate", "高远 Gao Yuan", Role.GATE, hash);
        hire("sysadmin", "系统管理员 System administrator", Role.SYSADMIN, hash);
        hire("secadmin", "安全管理员 Security administrator", Role.SECADMIN, hash);
        hire("auditor", "审计管理员 Auditor", Role.AUDITOR, hash);
        key("demo-web-key", Actor.Kind.CHANNEL, "WEB", "Web shop");
        key("demo-app-key", Actor.Kind.CHANNEL, "APP", "App");
        key("demo-gate-key", Actor.Kind.GATE, "G1", "Gate 1");
    }

    private void hire(String username, String name, Role role, String hash) {
        accounts.add(StaffMember.hired(username, name, hash, Set.of(role), false));
    }

    private void key(String key, Actor.Kind kind, String principal, String label) {
        keys.add(new ApiKey(Secrets.hash(key), kind, principal, label, "callboard", time.instant(), null));
    }
}
