package dev.atalaya.cli.ask;

import dev.atalaya.insight.bundle.Bundle;
import dev.atalaya.insight.bundle.BundleSource;
import dev.atalaya.insight.findings.Finding;
import dev.atalaya.sync.FloorFixtures;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/// An empty bundle for whatever is asked.
///
/// @param asked hears what was
public record FixedBundles(Consumer<String> asked) implements BundleFloor {

    @Override
    public List<Finding> findings() {
        asked.accept("findings");
        return List.of();
    }

    @Override
    public List<GroupName> groups() {
        return List.of(new GroupName("g1", "Ventas", FloorFixtures.ZONE));
    }

    @Override
    public ZoneId zone() {
        return FloorFixtures.ZONE;
    }

    @Override
    public BundleSource bundles() {
        return (subject, _, contacts, _, _) -> {
            asked.accept(subject.filter().from() + " " + subject.filter().groups() + " " + contacts);
            return new Bundle("b.zip", contacts, FloorFixtures.NOW, null, List.of());
        };
    }
}
