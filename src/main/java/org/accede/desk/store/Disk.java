package org.accede.desk.store;

import java.io.IOException;
import java.nio.file.Path;

/** What the store asks of a disk. What it has been told to write is there after a power cut too. */
interface Disk {

    byte[] read(Path file) throws IOException;

    /** Writes a file, whatever stood there. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Adds to the end of a file, which is made if it is not there. */
    void append(Path file, byte[] bytes) throws IOException;

    /** Cuts a file off. */
    void cut(Path file, long length) throws IOException;

    /** Gives a file the name of another, which is then no more; at no time is there neither. */
    void move(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /** The length of a file; 0 if there is none. */
    long length(Path file) throws IOException;

    /** The last bytes of a file. */
    byte[] end(Path file, int most) throws IOException;
}
