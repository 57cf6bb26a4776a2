package dev.atalaya.floor;

/// What a user of the platform may do. A supervisor sees and touches his own groups' conversations, an administrator
/// all.
public enum Role {
    AGENT,
    SUPERVISOR,
    ADMINISTRATOR
}
