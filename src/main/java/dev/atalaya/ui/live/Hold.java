package dev.atalaya.ui.live;

/// Why a list must not move just now.
public enum Hold {
    POINTER,
    DRAG,
    MENU
}
