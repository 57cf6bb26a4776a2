package dev.atalaya.store.cache;

import dev.atalaya.floor.Assignment;
import java.util.List;
import java.util.Random;

/// Gives decisions the contacts of a large account: some names are frequent and most are not, one contact in
/// twenty is a bare telephone number, and a few decisions have a reason in words.
final class ManyContacts {

    private static final List<String> SYLLABLES = List.of(
            "ma", "lo", "ri", "san", "to", "ve", "ga", "jo", "sé", "lu", "cía", "pa", "bel", "an", "dre", "mi", "guel",
            "fer", "nan", "do", "ro", "dri", "go", "le", "ón", "cas", "ti", "llo", "qui", "ño");
    private static final int NAMES = 20_000;

    private final Random random;
    private final String[] names = new String[NAMES];

    ManyContacts(long seed) {
        random = new Random(seed);
        for (int i = 0; i < NAMES; i++) names[i] = name(new Random(i));
    }

    private static String name(Random of) {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + of.nextInt(3); i > 0; i--) name.append(SYLLABLES.get(of.nextInt(SYLLABLES.size())));
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    Assignment with(Assignment d) {
        return new Assignment(
                d.id(),
                d.at(),
                d.conversationId(),
                contact(),
                d.channel(),
                d.groupId(),
                d.trigger(),
                d.agentBefore(),
                d.agentId(),
                d.rule(),
                d.actor(),
                d.settings(),
                d.open(),
                d.candidates(),
                d.lastAgentId(),
                d.previousConversationId(),
                d.causedBy(),
                d.attempt(),
                d.wokenBy(),
                random.nextInt(50) == 0 ? "Cliente " + word() + " pidió a " + word() : null);
    }

    private String contact() {
        if (random.nextInt(20) == 0) return "+502 " + (10_000_000 + random.nextInt(80_000_000));
        return word() + " " + word() + (random.nextBoolean() ? " " + word() : "");
    }

    /// The first ones far more often than the last.
    String word() {
        double skewed = Math.pow(random.nextDouble(), 3);
        return names[(int) (skewed * NAMES)];
    }
}
