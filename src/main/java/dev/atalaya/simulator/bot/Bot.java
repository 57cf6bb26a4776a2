package dev.atalaya.simulator.bot;

/// Decides who gets a conversation.
public interface Bot {

    Choice choose(Ask ask);
}
