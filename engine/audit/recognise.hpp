// What a sheet is: data of a pack, printed scores, forms, or amounts. Entry: recognise(). Goes by headers, not by names
// of files.
#pragma once
#include "engine/data/table.hpp"
#include "engine/model/pack.hpp"

namespace heng {

enum class SheetKind { facts, printed, forms, amounts, unknown };

SheetKind recognise(const Pack& pack, const DataTable& table);

}  // namespace heng
