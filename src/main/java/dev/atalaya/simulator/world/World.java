package dev.atalaya.simulator.world;

import dev.atalaya.routing.AtomRuleBook;
import dev.atalaya.simulator.bot.Bot;
import dev.atalaya.simulator.bot.DeviantBot;
import dev.atalaya.simulator.bot.Dice;
import dev.atalaya.simulator.bot.DiceCup;
import dev.atalaya.simulator.bot.RuleBot;
import dev.atalaya.simulator.scenario.Scenario;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// The simulated company. Belongs to one thread: reach it through [dev.atalaya.simulator.Engine#call].
public final class World {

    private final String platformId;
    private final Core core;
    private final Staff staff;
    private final Setup setup;
    private final Talk talk;
    private final Tasks tasks;
    private final Hours hours;
    private final CommandDesk commands;
    private final Forgetter forgetter;
    private final ConfigHistory config;
    private final Life life;
    private double rate;

    /// An empty company; [Worlds] fills it.
    World(String platformId, Scenario scenario, long seed, Instant now, Function<World, Life> people) {
        this.platformId = platformId;
        core = new Core(scenario, seed, now);
        Book book = new Book(core);
        Assigner assigner = new Assigner(core, bot(scenario, core.dice), book);
        config = new ConfigHistory(core);
        staff = new Staff(core, assigner, config);
        tasks = new Tasks(core, book, assigner);
        hours = new Hours(core, assigner);
        setup = new Setup(core, assigner, staff, hours, tasks, config);
        talk = new Talk(core, book, assigner, new Contacts());
        forgetter = new Forgetter(core, talk.contacts());
        SetupDesk setupDesk = new SetupDesk(core.tables, staff, setup);
        commands = new CommandDesk(
                core,
                new ReassignDesk(platformId, core, book, assigner),
                setupDesk,
                new SimDesk(core.tables, talk, staff, setupDesk));
        life = people.apply(this);
        book.read(tasks::changed);
        book.life(life);
        staff.life(life);
        talk.life(life);
    }

    /// Another one means another history: nothing kept about the former holds.
    public String platformId() {
        return platformId;
    }

    /// The simulated clock, in whole milliseconds.
    public Instant now() {
        return core.now();
    }

    /// Simulated seconds per second; 0 while paused.
    public double rate() {
        return rate;
    }

    /// Tells how fast the clock runs; the world itself does not mind.
    public void rate(double next) {
        rate = next;
    }

    /// Number of the last event.
    public long seq() {
        return core.seq();
    }

    public int openConversations() {
        return core.tables.conversations.open();
    }

    public Scenario scenario() {
        return core.scenario;
    }

    /// Who may sign in; the first is the administrator as whom the console signs in.
    public List<Principal> users() {
        return core.scenario.users().stream().map(this::principal).toList();
    }

    /// What `user` may read.
    public View view(Principal user) {
        return new View(this, core.tables, user);
    }

    /// Does what is asked, or says why not. It is written to the command log before it is done.
    public <R> Result<R> execute(WorldCommand<R> command) {
        return commands.execute(command);
    }

    /// Lets everything happen that is due until then, and sets the clock to it.
    public void advance(Instant until) {
        advance(until, () -> false);
    }

    /// The same, stopping early after any event when `enough` says so.
    ///
    /// @return whether `until` was reached
    public boolean advance(Instant until, BooleanSupplier enough) {
        for (Timeline.Entry next = core.timeline.poll(until); next != null; next = core.timeline.poll(until)) {
            if (next.at().isAfter(core.now())) core.now(next.at());
            happen(next.due());
            if (enough.getAsBoolean()) return false;
        }
        if (until.isAfter(core.now())) core.now(until);
        return true;
    }

    /// When the next thing happens; far away when nothing does.
    public Instant next() {
        Instant next = core.timeline.next();
        return next == null ? Instant.MAX : next;
    }

    public void listen(EventListener listener) {
        core.listener(listener);
    }

    public void log(CommandLog log) {
        commands.log(log);
    }

    /// For [Life]: who is there.
    public Staff staff() {
        return staff;
    }

    /// For [Life]: the groups and tasks.
    public Setup setup() {
        return setup;
    }

    /// For [Life]: what is said.
    public Talk talk() {
        return talk;
    }

    /// For [Life]: what will happen.
    public Timeline timeline() {
        return core.timeline;
    }

    /// For [Life]: dice for one purpose.
    public Dice dice(String purpose) {
        return core.dice.of(purpose);
    }

    Life life() {
        return life;
    }

    /// Everything, to be kept; what it holds is never changed.
    public Image image() {
        return new Imaging(platformId, core, staff, talk, tasks, hours, commands, config, life).take();
    }

    void restore(Image image) {
        new Imaging(platformId, core, staff, talk, tasks, hours, commands, config, life).put(image);
    }

    private void happen(Due due) {
        switch (due) {
            case Due.Expire d -> talk.expire(d.conversationId());
            case Due.AutoClose d -> talk.autoClose(d.conversationId());
            case Due.TaskLooks d -> tasks.look(d);
            case Due.Hours d -> hours.change(d.groupId());
            case Due.Forget _ -> forgetter.forget();
            case Due.Life d -> life.happen(d);
        }
    }

    private static Bot bot(Scenario scenario, DiceCup dice) {
        Bot honest = new RuleBot(new AtomRuleBook(), dice.of("bot"));
        return scenario.deviance().isEmpty()
                ? honest
                : new DeviantBot(honest, scenario.deviance(), dice.of("deviance"));
    }

    private Principal principal(Scenario.User user) {
        List<String> neighbours = user.groups().stream()
                .flatMap(id -> core.tables.groups.find(id).stream())
                .flatMap(group -> group.transferableTo().stream())
                .filter(id -> !user.groups().contains(id))
                .distinct()
                .toList();
        return new Principal(user.id(), user.name(), user.role(), user.groups(), neighbours);
    }
}
