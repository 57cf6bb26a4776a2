package dev.atalaya;

/// Starts the program.
public final class Main {
    private Main() {}

    /// Runs the console or the command named by the arguments.
    ///
    /// @param args the command line, without the program's name
    public static void main(String[] args) {}
}
