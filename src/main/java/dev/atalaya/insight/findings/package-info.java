/// What is wrong on the floor, found while the console runs: the checklist of the platform's help, done by the machine.
@NullMarked
package dev.atalaya.insight.findings;

import org.jspecify.annotations.NullMarked;
