// The difference of two packs as text, Markdown, HTML and JSON.
#pragma once
#include "engine/report/diff_words.hpp"

namespace heng {

std::string diff_text(const DiffLines& lines, Language language);
/// The first two lines of it, and the rest.
std::string diff_heading(const DiffLines& lines);
std::string diff_body(const DiffLines& lines, Language language);
std::string diff_markdown(const DiffLines& lines, Language language);
/// The table of changed indicators alone.
std::string diff_table(const DiffLines& lines, Language language);
/// What was not compared, and what changed beside the indicators.
std::string diff_notes(const DiffLines& lines);
std::string diff_html(const DiffLines& lines, Language language);
/// {"schema": "heng-diff/1", …}; numbers are exact text.
std::string diff_json(const PackDiff& diff, const DiffLines& lines, Language language);

}  // namespace heng
