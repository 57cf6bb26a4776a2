package dev.atalaya.ui.reassign;

/// By what rule conversations are spread. Each gives to people only who are assignable now and no test agents; who
/// waits
/// longest is given away first.
public enum SpreadRule {
    /// To whoever has the fewest open conversations, in the conversation's own group or one it may be transferred to.
    LEAST_LOADED,
    /// To whoever has the fewest open conversations in the conversation's own group.
    SAME_GROUP,
    /// To the assignable ones of the conversation's own group in turn, whatever they have already.
    ELIGIBLE
}
