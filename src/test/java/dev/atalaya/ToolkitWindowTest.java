package dev.atalaya;

import org.junit.jupiter.api.Tag;

/// The same in a real window.
@Tag("xvfb")
class ToolkitWindowTest extends ToolkitTest {}
