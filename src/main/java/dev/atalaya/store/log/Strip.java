package dev.atalaya.store.log;

/// Decisions one after the other in columns, oldest first, as whoever replays them reads them: no texts, and no object
/// for any of them. Ids stand as numbers for which [Names] has the words. Nobody changes it.
///
/// @param at in milliseconds
/// @param given numbers of agents, 0 for nobody; so is before
/// @param trigger by the order of [dev.atalaya.floor.Trigger]
/// @param rule by the order of [dev.atalaya.floor.RuleCode]
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Strip(
        Names names, long[] at, int[] group, int[] given, int[] before, int[] trigger, int[] rule, Rest rest) {

    /// Bits of a decision.
    public static final int OPEN = 1;

    public static final int ONLY_AVAILABLE = 2;
    public static final int OUT_OF_HOURS = 4;
    public static final int SAME_AGENT = 8;
    /// Not one of the later attempts to give a held conversation.
    public static final int FIRST = 16;

    /// Bits of a candidate.
    public static final int ACTIVE = 1;

    public static final int CONNECTED = 2;
    public static final int ASSIGNABLE = 4;
    public static final int TEST = 8;

    public int size() {
        return at.length;
    }

    /// The ids behind the numbers. Those of agents and of candidates are two rows of numbers.
    public interface Names {

        String group(int number);

        String agent(int number);

        String member(int number);

        String state(int number);
    }

    /// What no filter asks for.
    ///
    /// @param ids of the decisions
    /// @param bits opening, settings, attempt
    /// @param last numbers of agents, 0 for nobody
    /// @param from where each one's candidates begin; one more for the end
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Rest(Utf8 ids, Utf8 conversations, byte[] bits, int[] last, int[] from, Members members) {}

    /// The candidates of all decisions, one after the other.
    ///
    /// @param since in milliseconds, since when he had been what he was: connected or not, and in his state
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Members(int[] member, byte[] flags, int[] state, int[] load, long[] since) {}

    /// Texts one after the other.
    ///
    /// @param ends where each one ends
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Utf8(byte[] bytes, int[] ends) {

        public int begin(int i) {
            return i == 0 ? 0 : ends[i - 1];
        }
    }
}
