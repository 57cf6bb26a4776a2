package dev.atalaya.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What goes wrong with the contents, while connections and HTTP are as they should be.
public final class Mangled {

    private static final Pattern NOW = Pattern.compile("\"now\":\"([^\"]+)\"");

    private Mangled() {}

    /// Every JSON document ends in its midst, though the answer as such is whole.
    public static Fault truncated() {
        return new Changed(text -> text.substring(0, text.length() / 2), Mangled::halfEvent, false);
    }

    /// The platform's clock is so far ahead of what it was, or behind.
    public static Fault clock(Duration ahead) {
        UnaryOperator<String> shift = text -> NOW.matcher(text)
                .replaceAll(
                        found -> "\"now\":\"" + Instant.parse(found.group(1)).plus(ahead) + "\"");
        return new Changed(shift, shift, true);
    }

    /// Whole answers under another name.
    public static Fault type(String type) {
        return new Fault.Fresh() {
            @Override
            public void ask(Visit visit) throws IOException {
                if (visit.forStream()) visit.send(Given.of(200, type, "event: heartbeat\ndata: {}\n\n"));
                else visit.forward();
            }

            @Override
            public void answer(Given given, Visit visit) throws IOException {
                Map<String, String> headers = new LinkedHashMap<>(given.headers());
                headers.put("Content-Type", type);
                visit.send(new Given(given.status(), headers, given.body()));
            }
        };
    }

    private static String halfEvent(String event) {
        int data = event.indexOf("data: ");
        return event.substring(0, data + (event.length() - data) / 2) + "\n\n";
    }

    /// Every event comes twice.
    public static Fault doubled() {
        return new Changed(UnaryOperator.identity(), event -> event + event, true);
    }

    /// Of each three events the second one is lost, heartbeats not counted.
    public static Fault lost() {
        return new PerStream((event, number, _) -> number % 3 == 1 ? "" : event);
    }

    /// Every two events come in the wrong order.
    public static Fault reordered() {
        return new PerStream((event, number, kept) -> {
            String before = kept.toString();
            kept.setLength(0);
            if (number % 2 == 1) return event + before;
            kept.append(event);
            return "";
        });
    }

    private record Changed(UnaryOperator<String> answer, UnaryOperator<String> event, boolean whole) implements Fault {

        @Override
        public void answer(Given given, Visit visit) throws IOException {
            visit.send(given.text(answer.apply(given.text())));
            if (whole) visit.sign();
        }

        @Override
        public void event(String text, Visit visit) throws IOException {
            visit.piece(event.apply(text));
            if (whole) visit.sign();
        }
    }

    /// What goes out in an event's place.
    private interface Turn {
        String of(String event, int number, StringBuilder kept);
    }

    /// Heartbeats pass; the events of each stream are counted.
    private static final class PerStream implements Fault {

        private final Turn turn;
        private final Map<Visit, Integer> numbers = new HashMap<>();
        private final Map<Visit, StringBuilder> kept = new HashMap<>();

        PerStream(Turn turn) {
            this.turn = turn;
        }

        @Override
        public void event(String text, Visit visit) throws IOException {
            visit.piece(text.startsWith("event: heartbeat") ? text : turned(text, visit));
            visit.sign();
        }

        private synchronized String turned(String text, Visit visit) {
            int number = numbers.merge(visit, 1, Integer::sum) - 1;
            return turn.of(text, number, kept.computeIfAbsent(visit, _ -> new StringBuilder()));
        }
    }
}
