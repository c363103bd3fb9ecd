// The kernels themselves, compiled once for each instruction set: a source of that set includes this after it has
// defined HENG_KERNELS as the name of a namespace of its own. Nothing of the standard library but integer types comes
// in here: a shared inline function would be built with instructions that not every machine has.
#include "engine/batch/kernel_curve.hpp"
#include "engine/batch/kernel_fill.hpp"
#include "engine/batch/kernel_ladder.hpp"
#include "engine/batch/kernel_pack.hpp"
#include "engine/batch/kernel_text.hpp"
#include "engine/batch/kernel_totals.hpp"

namespace heng::batch::HENG_KERNELS {
extern const Kernels table;
const Kernels table = {
    HENG_KERNELS_NAME,
    vectors* vector_bytes,
    {{ladder_of<std::int16_t>, nullptr, set<std::int16_t>, multiply<std::int16_t>, add<std::int16_t>},
     {ladder_of<std::int32_t>, curve_of<std::int32_t>, set<std::int32_t>, multiply<std::int32_t>, add<std::int32_t>},
     {ladder_of<double>, curve_of<double>, set<double>, multiply<double>, add<double>},
     {ladder_of<std::int64_t>, curve<std::int64_t>, set<std::int64_t>, multiply<std::int64_t>, add<std::int64_t>},
     {wide_ladder, curve<Wide>, set<Wide>, multiply<Wide>, add<Wide>}},
    sum,
    grade,
    measure,
    pack,
    delimiters,
    lines};

}  // namespace heng::batch::HENG_KERNELS
