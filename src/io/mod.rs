//! Bytes in, facts and issues out.
