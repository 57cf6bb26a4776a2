package dev.atalaya.platform;

/// What a platform offers. What it lacks is said, not guessed.
public enum Ability {
    STATUS_HISTORY("statusHistory"),
    REASON_STRUCTURED("reasonStructured"),
    REASON_TEXT("reasonText"),
    LIVE_FEED("liveFeed"),
    WRITE_ASSIGN("writeAssign"),
    WRITE_BULK("writeBulk"),
    WRITE_STATUS("writeStatus"),
    GROUPS_WRITABLE("groupsWritable"),
    DRY_RUN("dryRun"),
    TEST_FLAG("testFlag");

    private final String code;

    Ability(String code) {
        this.code = code;
    }

    /// As it stands in `GET /v1/me`.
    public String code() {
        return code;
    }
}
