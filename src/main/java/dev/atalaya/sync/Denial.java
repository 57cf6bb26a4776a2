package dev.atalaya.sync;

/// Why a user may not make a change, known before it is sent.
public enum Denial {
    /// Only an administrator may.
    ADMINISTRATOR("administrator-only"),
    /// Agents may not; supervisors of the agent's groups may.
    SUPERVISOR("supervisor-only"),
    /// The platform does not offer it.
    ABILITY("not-offered");

    private final String code;

    Denial(String code) {
        this.code = code;
    }

    /// As it stands in [dev.atalaya.floor.Outcome.Rejected#code], and as the tail of a text key `denied.`.
    public String code() {
        return code;
    }
}
