package io.callboard.demo;

import io.callboard.kernel.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the demo's sandbox gateway how to behave, and reads its book. */
@RestController
@RequestMapping("/demo/gateway")
class DemoGatewayController {
    private final SandboxGateway gateway;

    DemoGatewayController(SandboxGateway gateway) {
        this.gateway = gateway;
    }

    record Behave(SandboxGateway.@Nullable Behaviour behaviour, @Nullable Double share, @Nullable Long seed) {}

    record Book(List<GatewayBook.Payment> payouts) {}

    @PutMapping
    @RolesAllowed("STAFF")
    Behave behave(@RequestBody Behave asked) {
        var behaviour = asked.behaviour() == null ? SandboxGateway.Behaviour.OK : asked.behaviour();
        double share = asked.share() == null ? 1 : asked.share();
        if (share < 0 || share > 1) {
            throw Refusal.validation("/share", "range", "A share is 0 to 1.").asException();
        }
        long seed = asked.seed() == null ? 1 : asked.seed();
        gateway.behave(behaviour, share, seed);
        return new Behave(behaviour, share, seed);
    }

    @GetMapping("/book")
    @RolesAllowed("STAFF")
    Book book() {
        return new Book(gateway.book().payments());
    }
}
