// heng try --jsonl: one request a line, one answer a line, in order. The contract stands in docs/language.md and in the
// comment of the source.
#pragma once
#include <iosfwd>

namespace heng {

/// Answers every line; a line that is no JSON object gets {"status":"rejected","message":…}. Returns the exit code.
int try_jsonl(std::istream& in, std::ostream& out);

}  // namespace heng
