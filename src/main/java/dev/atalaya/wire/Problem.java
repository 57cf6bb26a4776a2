package dev.atalaya.wire;

import org.jspecify.annotations.Nullable;

/// An RFC 9457 problem document.
///
/// @param type a code such as `version-mismatch`, `conversation-closed`, `forbidden`, `invalid`, `too-old`
/// @param title one line for people
/// @param field the field at fault, or null
/// @param assigneeId on 412 of a reassignment: who has it, null when held
/// @param groupId on 412 of a reassignment: in which group
/// @param version on 412: the thing's present version
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String field,
        @Nullable String assigneeId,
        @Nullable String groupId,
        @Nullable Long version) {}
