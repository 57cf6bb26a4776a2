package dev.atalaya.simulator.http;

import dev.atalaya.wire.SimFault;
import dev.atalaya.wire.SimFaults;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `/sim/v1/faults`.
record FaultResource(SimDesk sim, Faults faults) {

    void addTo(Routes routes) {
        routes.add("PUT", "/sim/v1/faults", sim.guarded(this::replace));
    }

    private Reply replace(Call call) {
        List<SimFault> wanted = call.body().as(SimFaults.class).faults();
        if (wanted == null) throw Refusal.malformed("faults", "missing");
        for (int i = 0; i < wanted.size(); i++) check(wanted.get(i), "faults[" + i + "].");
        faults.replace(wanted);
        return sim.state(null);
    }

    private static void check(SimFault fault, String place) {
        if (!SimDesk.required(place + "path", fault.path()).startsWith("/")) {
            throw Refusal.invalid(place + "path", "does not begin with /: " + fault.path());
        }
        if (fault.kind() == null) throw Refusal.malformed(place + "kind", "missing");
        within(place + "status", fault.status(), 400, 599);
        within(place + "delayMillis", fault.delayMillis(), 0, 600_000);
        within(place + "retryAfter", fault.retryAfter(), 0, Integer.MAX_VALUE);
        within(place + "afterEvents", fault.afterEvents(), 0, Integer.MAX_VALUE);
        within(place + "times", fault.times(), 1, Integer.MAX_VALUE);
        within(place + "seconds", fault.seconds(), 1, Integer.MAX_VALUE);
        Double rate = fault.rate();
        if (rate != null && !(rate >= 0 && rate <= 1)) {
            throw Refusal.invalid(place + "rate", "not within 0 and 1: " + rate);
        }
    }

    private static void within(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw Refusal.invalid(field, "not within " + least + " and " + most + ": " + value);
        }
    }
}
