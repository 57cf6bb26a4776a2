package dev.atalaya.store.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiskTest {

    private static final String MOUNTS = """
            /dev/vda / ext4 rw,relatime 0 0
            /dev/sda1 /home/my\\040files ext4 rw,relatime,emergency_ro 0 0
            tmpfs /home/my\\040files/quick tmpfs rw 0 0
            """;

    @Test
    void aFileSystemThatHasGivenUpIsKnownByItsMount() {
        assertThat(Disk.hasGivenUp("/home/my files", MOUNTS)).isTrue();
        assertThat(Disk.hasGivenUp("/home/my files/atalaya", MOUNTS)).isTrue();
        assertThat(Disk.hasGivenUp("/home/my files too", MOUNTS)).isFalse();
        assertThat(Disk.hasGivenUp("/home/my files/quick/atalaya", MOUNTS)).isFalse();
        assertThat(Disk.hasGivenUp("/home/my files", "")).isFalse();
    }
}
