package dev.atalaya.store.log;

import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.store.log.Strip.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Strips at their plainest, of decisions as they are.
public final class Strips {

    private final List<@Nullable String> words = new ArrayList<>();

    private final Map<String, Integer> numbers = new HashMap<>();

    private Strips() {
        words.add(null);
    }

    /// Of them all, oldest first.
    public static Strip of(List<Assignment> decisions) {
        return new Strips().strip(decisions);
    }

    /// All the decisions of a strip.
    public static BitSet rows(Strip strip) {
        BitSet all = new BitSet();
        all.set(0, strip.size());
        return all;
    }

    private int word(@Nullable String word) {
        if (word == null) return 0;
        return numbers.computeIfAbsent(word, _ -> {
            words.add(word);
            return words.size() - 1;
        });
    }

    private Strip strip(List<Assignment> all) {
        int[] from = new int[all.size() + 1];
        for (int i = 0; i < all.size(); i++)
            from[i + 1] = from[i] + all.get(i).candidates().size();
        List<Candidate> candidates =
                all.stream().flatMap(one -> one.candidates().stream()).toList();
        Strip.Members members = new Strip.Members(
                ints(candidates, one -> word(one.agentId())),
                bytes(candidates, Strips::flags),
                ints(candidates, one -> word(one.stateId())),
                ints(candidates, Candidate::load),
                candidates.stream().mapToLong(Strips::since).toArray());
        Strip.Rest rest = new Strip.Rest(
                texts(all.stream().map(Assignment::id).toList()),
                texts(all.stream().map(Assignment::conversationId).toList()),
                bytes(all, Strips::bits),
                ints(all, one -> word(one.lastAgentId())),
                from,
                members);
        return new Strip(
                new Plain(words),
                all.stream().mapToLong(one -> one.at().toEpochMilli()).toArray(),
                ints(all, one -> word(one.groupId())),
                ints(all, one -> word(one.agentId())),
                ints(all, one -> word(one.agentBefore())),
                ints(all, one -> one.trigger().ordinal()),
                ints(all, one -> one.rule().ordinal()),
                rest);
    }

    private static int bits(Assignment one) {
        return (one.open() ? Strip.OPEN : 0)
                | (one.settings().onlyAvailableAgents() ? Strip.ONLY_AVAILABLE : 0)
                | (one.settings().assignOutOfHours() ? Strip.OUT_OF_HOURS : 0)
                | (one.settings().reassignToSameAgent() ? Strip.SAME_AGENT : 0)
                | (one.attempt() <= 1 ? Strip.FIRST : 0);
    }

    private static int flags(Candidate one) {
        return (one.active() ? Strip.ACTIVE : 0)
                | (one.connected() ? Strip.CONNECTED : 0)
                | (one.assignable() ? Strip.ASSIGNABLE : 0)
                | (one.test() ? Strip.TEST : 0);
    }

    private static long since(Candidate one) {
        Instant later = one.stateSince().isAfter(one.presenceSince()) ? one.stateSince() : one.presenceSince();
        return later.toEpochMilli();
    }

    private static <T> int[] ints(List<T> all, ToIntFunction<T> value) {
        return all.stream().mapToInt(value).toArray();
    }

    private static <T> byte[] bytes(List<T> all, ToIntFunction<T> value) {
        byte[] bytes = new byte[all.size()];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) value.applyAsInt(all.get(i));
        return bytes;
    }

    private static Utf8 texts(List<String> texts) {
        int[] ends = new int[texts.size()];
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < ends.length; i++) {
            all.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = all.size();
        }
        return new Utf8(all.toByteArray(), ends);
    }

    private record Plain(List<@Nullable String> words) implements Strip.Names {

        @Override
        public String group(int number) {
            return String.valueOf(words.get(number));
        }

        @Override
        public String agent(int number) {
            return group(number);
        }

        @Override
        public String member(int number) {
            return group(number);
        }

        @Override
        public String state(int number) {
            return group(number);
        }
    }
}
