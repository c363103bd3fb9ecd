// What differs between databases: quotes, wide numbers, whole quotients, the words of CREATE. Entry: dialect_of().
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "engine/sql/whole.hpp"

namespace heng::sql {

struct Dialect {
    const char* name;
    char quote;             // of identifiers
    const char* wide_open;  // a column as a wider number; empty where there is none
    const char* wide_close;
    int wide_digits;       // of which every decimal number fits
    bool long_literals;    // a literal beyond 64 bits is as exact; else it would be a double
    const char* quotient;  // {0} divided by {1}, which divides it
    const char* wide_quotient;
    bool exact_to_53;        // the quotient passes through a double
    const char* whole_type;  // 64 bits
    const char* whole_cast;  // the same behind AS of a CAST
    const char* key_type;
    const char* create_tail;  // behind CREATE TABLE ( … )
    const char* load;         // {0}: table, {1}: columns
};

/// The first is the portable one: its text runs on all others.
const std::vector<Dialect>& dialects();
const Dialect* dialect_of(std::string_view name);

/// A name as it is where that is plain, else in quotes.
std::string identifier(const Dialect& dialect, const std::string& name);

}  // namespace heng::sql
