package dev.atalaya.ui.log;

import dev.atalaya.floor.Actor;
import dev.atalaya.floor.Assignment;
import dev.atalaya.floor.Candidate;
import dev.atalaya.floor.Channel;
import dev.atalaya.floor.GroupSettings;
import dev.atalaya.floor.RuleCode;
import dev.atalaya.floor.Trigger;
import dev.atalaya.floor.Verdict;
import dev.atalaya.store.log.PlainLog;
import dev.atalaya.sync.FloorFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A day and a week before it, much like the design's picture of the log.
public final class DesignLog {

    private static final String[] CONTACTS = {
        "Carlos Peña",
        "Lucía Ferrer",
        "Grupo Andino S.A.",
        "Óscar Villalba",
        "Nadia Fuentes",
        "Hernán Solís",
        "María José Lara",
        "Estudio Nimbo",
        "Distribuidora Hermanos Castellanos de Centroamérica",
        "Paula Santos",
    };
    private static final String[] VENTAS = {"marta", "jorge", "diana", "test1"};
    private static final String[] NAMES = {"Marta López", "Jorge Paz", "Diana Ruiz", "Test Agent 1"};

    private DesignLog() {}

    public static PlainLog log() {
        PlainLog log = new PlainLog();
        all().forEach(log::put);
        return log;
    }

    /// Oldest first.
    public static List<Assignment> all() {
        Random random = new Random(7);
        List<Assignment> all = new ArrayList<>();
        Instant start = FloorFixtures.NOW.minus(Duration.ofHours(58));
        int number = 47_000;
        for (Instant at = start; at.isBefore(FloorFixtures.NOW); at = at.plusSeconds(180 + random.nextInt(700))) {
            all.add(decision("" + number++, at, random));
        }
        return all;
    }

    private static Assignment decision(String number, Instant at, Random random) {
        String contact = CONTACTS[random.nextInt(CONTACTS.length)];
        boolean again = random.nextBoolean();
        Trigger trigger = again ? Trigger.REACTIVATION : Trigger.NEW;
        if (random.nextInt(3) > 0) return nobody(number, at, contact, trigger, random.nextInt(4));
        return switch (random.nextInt(8)) {
            case 0 ->
                make(
                        number,
                        at,
                        contact,
                        FloorFixtures.COBRANZA,
                        Trigger.NEW,
                        null,
                        null,
                        RuleCode.HELD_OUT_OF_HOURS,
                        Actor.BOT,
                        List.of(one("raul", "Raúl Cárdenas", false, Verdict.NOT_CONNECTED)));
            case 1 ->
                make(
                        number,
                        at,
                        contact,
                        FloorFixtures.SOPORTE,
                        Trigger.MANUAL,
                        "test1",
                        "sofia",
                        RuleCode.NOT_BY_RULES,
                        new Actor(Actor.Kind.SUPERVISOR, "rc", "R. Castro"),
                        soporte("sofia"));
            case 2 ->
                make(
                        number,
                        at,
                        contact,
                        FloorFixtures.SOPORTE,
                        Trigger.REACTIVATION,
                        "luis",
                        "luis",
                        RuleCode.LAST_AGENT,
                        Actor.BOT,
                        soporte("luis"));
            default ->
                make(
                        number,
                        at,
                        contact,
                        FloorFixtures.SOPORTE,
                        trigger,
                        null,
                        "ana",
                        RuleCode.RANDOM_ASSIGNABLE,
                        Actor.BOT,
                        soporte("ana"));
        };
    }

    private static Assignment nobody(String number, Instant at, String contact, Trigger trigger, int chosen) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < VENTAS.length; i++) {
            candidates.add(one(VENTAS[i], NAMES[i], false, i == chosen ? Verdict.CHOSEN : Verdict.NOT_DRAWN));
        }
        return make(
                number,
                at,
                contact,
                FloorFixtures.VENTAS,
                trigger,
                "marta",
                VENTAS[chosen],
                RuleCode.NOBODY_ASSIGNABLE,
                Actor.BOT,
                candidates);
    }

    private static List<Candidate> soporte(String chosen) {
        return List.of(
                one("ana", "Ana Castillo", true, chosen.equals("ana") ? Verdict.CHOSEN : Verdict.NOT_DRAWN),
                one("luis", "Luis Mejía", true, chosen.equals("luis") ? Verdict.CHOSEN : Verdict.NOT_DRAWN),
                one("sofia", "Sofía Vega", true, chosen.equals("sofia") ? Verdict.CHOSEN : Verdict.NOT_DRAWN),
                one("elena", "Elena Núñez", false, Verdict.NOT_CONNECTED));
    }

    static Candidate one(String id, String name, boolean there, Verdict verdict) {
        Instant since = FloorFixtures.NOW.minus(Duration.ofHours(90));
        return new Candidate(
                id,
                name,
                true,
                there ? "st-online" : "st-offline",
                there ? "Online" : "Offline",
                since,
                there,
                since,
                there,
                id.startsWith("test"),
                3,
                verdict);
    }

    /// A decision with these particulars, the group open.
    static Assignment make(
            String number,
            Instant at,
            String contact,
            String group,
            Trigger trigger,
            @Nullable String before,
            @Nullable String agent,
            RuleCode rule,
            Actor actor,
            List<Candidate> candidates) {
        return new Assignment(
                "a" + number,
                at,
                number,
                contact,
                Channel.WHATSAPP,
                group,
                trigger,
                before,
                agent,
                rule,
                actor,
                new GroupSettings(false, false, true, null),
                rule != RuleCode.HELD_OUT_OF_HOURS,
                candidates,
                trigger == Trigger.REACTIVATION && group.equals(FloorFixtures.SOPORTE) ? agent : null,
                null,
                null,
                1,
                null,
                null);
    }
}
