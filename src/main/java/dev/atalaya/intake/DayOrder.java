package dev.atalaya.intake;

/// Which comes first in `03/04/2026`.
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
