package dev.atalaya.store;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Agent;
import dev.atalaya.floor.AutomatedTask;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.Conversation;
import dev.atalaya.floor.Given;
import dev.atalaya.floor.Group;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.Inbox;
import dev.atalaya.floor.Role;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Schedule;
import dev.atalaya.floor.Side;
import dev.atalaya.floor.TimeRange;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.UserState;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Values of the domain, ugly ones among them: empty and hostile texts, half surrogates, far and fine times,
/// nulls.
public final class AnyValues {

    private static final List<String> TEXTS = List.of(
            "",
            "0",
            "4711",
            "a-000123",
            "María José Ñandú",
            "😀 emoji",
            "half \uD83D pair",
            "\uDC00",
            "line\nbreak\ttab\u0000nul",
            "\u202Eright to left",
            "x".repeat(400),
            "é".repeat(70));
    private static final List<String> ZONES = List.of("America/Guatemala", "Z", "Asia/Kathmandu", "+05:45");

    private final RandomGenerator random;

    public AnyValues(RandomGenerator random) {
        this.random = random;
    }

    public String text() {
        return random.nextInt(3) == 0 ? one(TEXTS) : "t" + random.nextInt(50);
    }

    public Instant instant() {
        return switch (random.nextInt(8)) {
            case 0 -> Instant.EPOCH;
            case 1 -> random.nextBoolean() ? Instant.MIN : Instant.MAX;
            case 2 ->
                Instant.ofEpochSecond(random.nextLong(-4_000_000_000L, 9_000_000_000L), random.nextInt(999_999_999));
            default -> Instant.ofEpochMilli(1_790_000_000_000L + random.nextInt(1_000_000_000));
        };
    }

    public <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public <T> @Nullable T orNull(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    public boolean flag() {
        return random.nextBoolean();
    }

    public int small() {
        return random.nextInt(20) == 0 ? random.nextInt() : random.nextInt(40);
    }

    public long version() {
        return random.nextInt(10) == 0 ? random.nextLong() : random.nextInt(1000);
    }

    public UserState state() {
        return new UserState(text(), text(), text(), text(), flag(), flag(), version());
    }

    public Agent agent() {
        return new Agent(
                text(),
                text(),
                text(),
                one(List.of(Role.values())),
                flag(),
                text(),
                instant(),
                flag(),
                instant(),
                instant(),
                flag(),
                version());
    }

    public GroupSettings settings() {
        return new GroupSettings(flag(), flag(), flag(), orNull(this::text));
    }

    public Group group() {
        return new Group(
                text(),
                text(),
                ZoneId.of(one(ZONES)),
                list(this::text),
                list(this::text),
                orNull(this::schedule),
                settings(),
                version());
    }

    private Schedule schedule() {
        return new Schedule(
                list(() -> new TimeRange(one(List.of(DayOfWeek.values())), time(), time())),
                new HashSet<>(list(() -> LocalDate.ofEpochDay(random.nextInt(-100, 40_000)))));
    }

    private LocalTime time() {
        return flag()
                ? LocalTime.of(random.nextInt(24), 0)
                : LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
    }

    public AutomatedTask task() {
        return new AutomatedTask(
                text(),
                text(),
                flag(),
                one(List.of(Side.values())),
                small(),
                orNull(this::text),
                orNull(this::text),
                orNull(this::text),
                version());
    }

    public Conversation conversation() {
        return new Conversation(
                text(),
                text(),
                text(),
                one(List.of(Channel.values())),
                text(),
                orNull(this::text),
                true,
                one(List.of(Inbox.values())),
                instant(),
                orNull(this::instant),
                orNull(this::instant),
                orNull(this::instant),
                orNull(this::instant),
                text(),
                instant(),
                one(List.of(Side.values())),
                instant(),
                version(),
                orNull(this::given));
    }

    private Given given() {
        return new Given(
                text(),
                instant(),
                one(List.of(Trigger.values())),
                one(List.of(RuleCode.values())),
                actor(),
                orNull(this::text),
                flag(),
                flag(),
                flag());
    }

    public Actor actor() {
        return random.nextInt(3) == 0 ? Actor.BOT : new Actor(one(List.of(Actor.Kind.values())), text(), text());
    }

    public <T> List<T> list(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) values.add(value.get());
        return values;
    }
}
