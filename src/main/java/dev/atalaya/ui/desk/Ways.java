package dev.atalaya.ui.desk;

import java.util.function.Consumer;

/// Where one can go from the floor, each by id.
///
/// @param agent brings an agent into sight
/// @param decisions lists all decisions about a conversation
/// @param whyNot lists why a day's conversations went elsewhere than to an agent
public record Ways(Consumer<String> agent, Consumer<String> decisions, Consumer<String> whyNot) {}
