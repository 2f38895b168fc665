//! What libFuzzer makes, as a session file.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| dostop_fuzz::run(dostop_fuzz::targets::session, bytes));
