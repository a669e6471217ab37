// The Clang and standard headers of this room, compiled once.
