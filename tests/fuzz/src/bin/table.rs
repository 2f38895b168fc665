//! What libFuzzer makes, as a table of cards.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| dostop_fuzz::run(dostop_fuzz::targets::table, bytes));
