package io.callboard.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty demo with a season. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class Season implements ApplicationRunner {
    private final DemoStaff staff;

    Season(DemoStaff staff) {
        this.staff = staff;
    }

    @Override
    public void run(ApplicationArguments args) {
        staff.hire();
    }
}
