package dev.atalaya.insight.whatif;

/// Hears which decision is counted where.
interface Trace {

    /// Nobody asks.
    Trace NONE = new Trace() {
        @Override
        public void counts(Figure.Kind kind, int decision) {}

        @Override
        public void given(int decision, int agent, int flags) {}
    };

    void counts(Figure.Kind kind, int decision);

    /// Somebody gets it, or may.
    void given(int decision, int agent, int flags);
}
