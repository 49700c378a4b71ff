package org.accede.desk.store;

import java.io.IOException;
import java.nio.file.Path;

/** A disk to which something happens before one of its steps. */
class OtherDisk implements Disk {

    private final Disk real = new RealDisk();

    /** Before anything is written, cut or moved. */
    void before(String step, Path file) throws IOException {}

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        before("write", file);
        real.write(file, bytes);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
        before("append", file);
        real.append(file, bytes);
    }

    @Override
    public void cut(Path file, long length) throws IOException {
        before("cut", file);
        real.cut(file, length);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        before("move", to);
        real.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        before("delete", file);
        real.delete(file);
    }

    @Override
    public long length(Path file) throws IOException {
        return real.length(file);
    }

    @Override
    public byte[] end(Path file, int most) throws IOException {
        return real.end(file, most);
    }
}
