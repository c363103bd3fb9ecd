// 口径 text -> readings: each sentence settles one open point. Entry: read_readings.
#pragma once
#include "engine/rule/compose.hpp"

namespace heng {

/// Reads the sentences of one 口径 label. A sentence that names no known point is an error, and so are two sentences
/// that settle one point differently. Choices are those of reading_words.hpp: partial-step=started, rounding=half-up-2.
Readings read_readings(const Sources& sources, Span text, ReadingInForce::From from, Diagnostics& out);

}  // namespace heng
