package dev.atalaya.insight.findings;

import static dev.atalaya.sync.AgentBuilder.agent;
import static dev.atalaya.sync.FloorFixtures.supervisor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atalaya.floor.RuleCode;
import dev.atalaya.store.FakeKeepsakes;
import dev.atalaya.sync.FloorFixtures;
import dev.atalaya.sync.Link;
import dev.atalaya.texts.Language;
import dev.atalaya.texts.Names;
import dev.atalaya.texts.Texts;
import dev.atalaya.texts.Times;
import dev.atalaya.wire.Me;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// When it looks, what it remembers and what it puts aside.
class FindingsWatchTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final DraftFloor floor = new DraftFloor();
    private final FakeKeepsakes keepsakes = new FakeKeepsakes();

    private DraftFloor troubled(DraftFloor on) {
        return on.agent(agent("test1", "Test Agent 1").test().build())
                .agent(agent("marta", "Marta").build())
                .group("ventas", DraftFloor.PLAIN);
    }

    @Test
    void aDecisionIsFoundWithinTwoSecondsAndCountedOnce() {
        troubled(floor).look();
        var decision =
                Logged.at("1", Duration.ZERO).rule(RuleCode.RANDOM_ASSIGNABLE).to("test1", "test1+", "marta+");

        floor.decide(decision);
        floor.decide(decision);
        floor.loop.advance(Duration.ofSeconds(2));

        Board board = floor.boards.getLast();
        assertThat(board.decisions()).isEqualTo(1);
        assertThat(board.open().getFirst().proof().decisions()).containsExactly("1");
    }

    @Test
    void itLooksAgainByItselfForWhatTimeBringsAbout() {
        troubled(floor).look();
        int boards = floor.boards.size();

        floor.loop.advance(FindingsWatch.AGAIN.multipliedBy(3));

        assertThat(floor.boards).hasSizeGreaterThanOrEqualTo(boards + 3);
        assertThat(floor.boards.getLast().checkedAt())
                .isAfter(floor.boards.get(boards - 1).checkedAt());
    }

    @Test
    void whatHasComeToBeKeptMeanwhileIsReadWhenItIsSaid() {
        FindingsWatch watch = troubled(floor).watch(null);
        floor.look();
        floor.kept(Logged.at("1", Duration.ofDays(2))
                .rule(RuleCode.RANDOM_ASSIGNABLE)
                .to("test1", "test1+", "marta+"));
        floor.loop.advance(FindingsWatch.AGAIN);
        assertThat(floor.boards.getLast().decisions()).isZero();

        watch.readAgain();
        floor.loop.run();

        assertThat(floor.boards.getLast().decisions()).isOne();
    }

    @Test
    void whatIsMendedGoesIntoTheHistoryAndSurvivesARestart() {
        FindingsWatch watch = troubled(floor).watch(keepsakes);
        floor.look();
        floor.agent(agent("test1", "Ana").build());
        assertThat(floor.look().open()).isEmpty();
        watch.close();

        DraftFloor later = new DraftFloor();
        later.agent(agent("marta", "Marta").build())
                .group("ventas", DraftFloor.PLAIN)
                .watch(keepsakes);

        assertThat(later.look().past()).singleElement().satisfies(episode -> {
            assertThat(episode.kind()).isEqualTo(FindingKind.TEST_AGENT);
            assertThat(episode.headline())
                    .isEqualTo(Phrase.of("finding.test.member", Arg.agent("test1"), Arg.group("ventas")));
            assertThat(episode.closedAt()).isNotNull();
        });
    }

    @Test
    void whatKeepsChangingIsWrittenDownNowAndThen() {
        troubled(floor).watch(keepsakes);
        floor.look();
        assertThat(keepsakes.puts).isOne();

        for (int i = 0; i < 10; i++) floor.group("again" + i, DraftFloor.PLAIN).look();
        assertThat(keepsakes.puts).isOne();
        floor.loop.advance(FindingsWatch.KEPT);

        assertThat(keepsakes.puts).isEqualTo(2);
    }

    /// Two groups in trouble, seen by an administrator.
    private DraftFloor twoTroubled(DraftFloor on) {
        return troubled(on).group("cobros", DraftFloor.PLAIN);
    }

    @Test
    void whatAnotherWasToldOfIsNeitherToldNorTakenForGone() {
        twoTroubled(floor).watch(keepsakes);
        assertThat(floor.look().open()).hasSize(2);

        Board his = floor.signedIn(supervisor("ventas")).without("cobros").look();
        DraftFloor again = new DraftFloor();
        troubled(again).signedIn(supervisor("ventas")).watch(keepsakes);
        Board later = again.look();
        DraftFloor back = new DraftFloor();
        twoTroubled(back).watch(keepsakes);

        assertThat(his.open())
                .singleElement()
                .satisfies(one -> assertThat(one.id()).endsWith("ventas"));
        assertThat(his.past()).isEmpty();
        assertThat(later.open()).hasSize(1);
        assertThat(later.past()).isEmpty();
        assertThat(back.look().open()).hasSize(2);
        assertThat(back.boards.getLast().past()).isEmpty();
    }

    @Test
    void whatHePutAsideAndWhatHasGoneStaysWhenHisGroupsChange() {
        FindingsWatch watch = twoTroubled(floor).watch(keepsakes);
        floor.signedIn(supervisor("ventas", "cobros"));
        watch.snooze(id(floor.look(), "ventas"), HOUR, "known");
        watch.snooze(id(floor.look(), "cobros"), HOUR, "on purpose");

        Board fewer = floor.signedIn(supervisor("ventas")).without("cobros").look();

        assertThat(reasons(fewer)).containsExactly("known");
        assertThat(fewer.past()).isEmpty();

        DraftFloor later = new DraftFloor();
        twoTroubled(later).signedIn(supervisor("ventas", "cobros")).watch(keepsakes);
        Board again = later.look();

        assertThat(reasons(again)).containsExactlyInAnyOrder("known", "on purpose");
        assertThat(again.open()).isEmpty();
        assertThat(again.past()).isEmpty();
    }

    private static Me another(Me me) {
        return new Me(
                me.platformId(),
                me.now(),
                me.rate(),
                "sv2",
                "Sara Vega",
                me.role(),
                me.groups(),
                me.accountName(),
                me.zone(),
                me.simulated(),
                me.abilities());
    }

    private static String id(Board board, String group) {
        return board.open().stream()
                .map(Finding::id)
                .filter(id -> id.endsWith(group))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> reasons(Board board) {
        return board.snoozed().stream().map(aside -> aside.snooze().reason()).toList();
    }

    @Test
    void whatHasGoneIsToldOnlyOfGroupsThatHeStillSees() {
        twoTroubled(floor).watch(keepsakes);
        floor.signedIn(supervisor("ventas", "cobros")).look();
        floor.agent(agent("test1", "Ana").build());
        assertThat(floor.look().past()).hasSize(2);

        Board fewer = floor.signedIn(supervisor("cobros")).without("ventas").look();
        Board another = floor.signedIn(another(supervisor("cobros"))).look();
        Board both = floor.signedIn(supervisor("ventas", "cobros"))
                .group("ventas", DraftFloor.PLAIN)
                .look();

        assertThat(fewer.past())
                .singleElement()
                .satisfies(one -> assertThat(one.id()).endsWith("cobros"));
        assertThat(another.past()).isEmpty();
        assertThat(both.past()).hasSize(2);
    }

    @Test
    void nobodyHearsTheBoardOfWhoeverWasThereBefore() {
        FindingsWatch watch = twoTroubled(floor).watch(keepsakes);
        floor.look();
        int told = floor.boards.size();
        floor.signedIn(supervisor("ventas"))
                .without("cobros")
                .link(Link.State.LOADING)
                .look();

        watch.subscribe(floor.boards::add);
        floor.loop.run();

        assertThat(floor.boards).hasSize(told);
    }

    @Test
    void whatCannotBeReadNowIsNotWrittenOver() {
        FindingsWatch first = troubled(floor).watch(keepsakes);
        String id = floor.look().open().getFirst().id();
        first.snooze(id, HOUR, "known");
        floor.loop.run();

        DraftFloor later = new DraftFloor();
        keepsakes.broken = true;
        troubled(later).watch(keepsakes);
        assertThat(later.look().snoozed()).isEmpty();
        keepsakes.broken = false;

        assertThat(later.look().snoozed()).hasSize(1);
    }

    @Test
    void whatADiskDidNotTakeIsWrittenWhenItDoes() {
        FindingsWatch watch = troubled(floor).watch(keepsakes);
        String id = floor.look().open().getFirst().id();
        keepsakes.broken = true;
        watch.snooze(id, HOUR, "known");
        floor.loop.run();
        assertThat(keepsakes.file.values()).noneMatch(json -> json.contains("known"));

        keepsakes.broken = false;
        floor.loop.advance(FindingsWatch.KEPT.plus(FindingsWatch.AGAIN));

        assertThat(keepsakes.file.values()).anyMatch(json -> json.contains("known"));
    }

    @Test
    void whatIsPutAsideWhileThePlatformIsAwayIsSoAtOnce() {
        FindingsWatch watch = troubled(floor).watch(keepsakes);
        String id = floor.look().open().getFirst().id();
        floor.link(Link.State.STALE).look();

        watch.snooze(id, HOUR, "known");
        floor.loop.run();

        assertThat(floor.boards.getLast().open()).isEmpty();
        assertThat(floor.boards.getLast().snoozed()).hasSize(1);
        assertThat(keepsakes.file.values()).anyMatch(json -> json.contains("known"));
    }

    @Test
    void whoAsksHowItStandsNowIsNotToldHowItStoodWhenThePlatformWasLastHeard() {
        FindingsWatch watch = troubled(floor).watch(null);
        floor.look();
        floor.link(Link.State.STALE).look();
        floor.loop.advance(HOUR);
        List<Board> heard = new ArrayList<>();

        watch.look(heard::add);
        floor.loop.advance(HOUR);
        assertThat(heard).isEmpty();

        floor.link(Link.State.LIVE).look();
        assertThat(heard).isNotEmpty();
        assertThat(heard.getFirst().checkedAt()).isAfter(DraftFloor.NOW.plus(HOUR.multipliedBy(2)));
    }

    @Test
    void aFindingPutAsideComesBackWhenItsTimeIsOver() {
        FindingsWatch watch = troubled(floor).watch(keepsakes);
        String id = floor.look().open().getFirst().id();

        watch.snooze(id, HOUR, "known");
        floor.loop.run();
        assertThat(floor.boards.getLast().open()).isEmpty();
        assertThat(floor.boards.getLast().snoozed())
                .singleElement()
                .satisfies(aside -> assertThat(aside.snooze().reason()).isEqualTo("known"));

        DraftFloor later = new DraftFloor();
        troubled(later).watch(keepsakes);
        assertThat(later.look().open()).isEmpty();

        floor.loop.advance(HOUR.plusSeconds(10));
        assertThat(floor.boards.getLast().open()).hasSize(1);
    }

    @Test
    void everyPhraseOfAFindingIsSaidInEveryLanguage() {
        troubled(floor)
                .kept(Logged.at("1", HOUR).rule(RuleCode.RANDOM_ASSIGNABLE).to("test1", "test1+", "marta"))
                .agent(agent("marta", "Marta").offline(HOUR).build());
        Finding finding = floor.only(FindingKind.TEST_AGENT);
        Names names = new Names() {
            @Override
            public String agent(String id) {
                return id.equals("test1") ? "Test Agent 1" : id;
            }

            @Override
            public String group(String id) {
                return "Ventas";
            }
        };
        Texts texts = Texts.of(Language.EN);
        FindingWords words = new FindingWords(texts, new Times(texts, FloorFixtures.ZONE), names, DraftFloor.NOW);

        assertThat(words.say(finding.headline())).isEqualTo("Test Agent 1 takes real conversations in Ventas");
        assertThat(words.say(finding.sentence()))
                .isEqualTo(
                        "1 conversation since today 09:20 went to a test agent; 0 customers still wait for an answer.");
        assertThat(words.say(finding.fix().effects()))
                .isEqualTo("Replay: the 1 is drawn among marta (1 ± 0 each). "
                        + "None of them was available: 1 customer would still have met nobody.");
    }
}
