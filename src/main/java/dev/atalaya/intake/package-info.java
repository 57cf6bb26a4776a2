/// The platform's own report files, loaded: read, their columns recognised, tried without effect, taken, taken back.
/// What was taken lies in the own file and feeds report, log and findings as evidence IMPORTED.
@NullMarked
package dev.atalaya.intake;

import org.jspecify.annotations.NullMarked;
