package io.github.legstat.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A file that appears whole or not at all. Bytes go to a temporary file in the same folder; {@link
 * #commit} forces them to the disk and renames it over the target, keeping the target's
 * permissions. Closing without a commit leaves the target as it was. Pipes, terminals and devices
 * cannot be renamed over and are written directly.
 */
public final class OutputFile implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int MOST_LINKS = 40;

  private final Path target;
  private final Path written;
  private final FileChannel channel;
  private final OutputStream stream;
  private final Optional<OutputLock> lock;

  private OutputFile(Path target, Path written, FileChannel channel, Optional<OutputLock> lock) {
    this.target = target;
    this.written = written;
    this.channel = channel;
    this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
    this.lock = lock;
  }

  /**
   * Begins to write a file.
   *
   * @param path the target; a symbolic link is followed, not replaced
   * @throws LockedException if another run is writing the same file
   * @throws IOException if the folder or the device cannot be written
   */
  public static OutputFile open(Path path) throws IOException {
    if (isWrittenDirectly(path)) {
      // Appending neither truncates nor overwrites what stands behind /dev/stdout.
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
      return new OutputFile(path, path, channel, Optional.empty());
    }
    Path target = followed(path);
    OutputLock lock = OutputLock.on(target);
    try {
      Path temporary = target.resolveSibling(temporaryName(target));
      FileChannel channel = create(temporary, target);
      // For the end by a signal; after a commit there is no such file any more.
      temporary.toFile().deleteOnExit();
      return new OutputFile(target, temporary, channel, Optional.of(lock));
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  /** Where to write. Closing it is not needed. */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Makes what was written the content of the target.
   *
   * @throws IOException if not all bytes could be written; the target is then as it was
   */
  public void commit() throws IOException {
    stream.flush();
    if (isTemporary()) {
      channel.force(true);
      channel.close();
      Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Ends the writing; what was not committed is thrown away. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (isTemporary()) {
      Files.deleteIfExists(written);
    }
    if (lock.isPresent()) {
      lock.get().close();
    }
  }

  private boolean isTemporary() {
    return !written.equals(target);
  }

  /**
   * Links of the process's own streams lead to files that the shell holds open: no renaming. Memory
   * that is a file system has ordinary files.
   */
  static boolean isWrittenDirectly(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return (absolute.startsWith("/dev") && !absolute.startsWith("/dev/shm"))
        || absolute.startsWith("/proc")
        || (Files.exists(path) && !Files.isRegularFile(path));
  }

  /** The file at the end of a chain of links, which need not exist yet. */
  private static Path followed(Path path) throws IOException {
    Path file = path;
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(path.toString());
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }

  private static String temporaryName(Path target) {
    String unique =
        Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX)
            + '-'
            + Long.toString(System.nanoTime() & Long.MAX_VALUE, Character.MAX_RADIX);
    return "." + target.getFileName() + "." + unique + ".tmp";
  }

  /** Creates the temporary file, never readable by more people than the target is. */
  private static FileChannel create(Path temporary, Path target) throws IOException {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    boolean replaces = Files.exists(target);
    if (!replaces || !Files.getFileStore(target).supportsFileAttributeView("posix")) {
      return FileChannel.open(temporary, options);
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(target);
    FileAttribute<?> attribute = PosixFilePermissions.asFileAttribute(permissions);
    FileChannel channel = FileChannel.open(temporary, options, attribute);
    // The process's umask may have taken some away.
    Files.setPosixFilePermissions(temporary, permissions);
    return channel;
  }
}
