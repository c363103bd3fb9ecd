// JSON as it was typed: every scalar is its text, so that a number keeps its digits. Entry: read_json_tree.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/data/table.hpp"

namespace heng {

struct JsonMember;

struct JsonTree {
    enum class Kind { scalar, object, array } kind = Kind::scalar;
    std::string text;                 // of a scalar: words, digits, 是, 否, or nothing for null
    std::vector<JsonMember> members;  // in the order of the file; an array has empty names

    const JsonTree* find(std::string_view key) const;
    bool is_list_of_objects() const;  // an array that holds an object
};

struct JsonMember {
    std::string name;
    JsonTree tree;
};

/// False where the text is no JSON, nests too deep or repeats a key; `out` says where.
bool read_json_tree(const std::string& file, std::string_view bytes, JsonTree& tree, DataProblems& out);

/// 950, 是 … an array of scalars as a list: ①、③. What stands deeper is left out.
std::string scalar_text(const JsonTree& tree);

}  // namespace heng
