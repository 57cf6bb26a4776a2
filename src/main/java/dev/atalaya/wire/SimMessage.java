package dev.atalaya.wire;

import dev.atalaya.floor.Channel;

/// Body of `POST /sim/v1/messages`: a customer writes. A contact not known yet begins to exist.
///
/// @param contact the contact's id or, for a new one, name
/// @param group in which a new conversation begins
public record SimMessage(String contact, Channel channel, String group, String text) {}
