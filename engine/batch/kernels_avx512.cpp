// Kernels for x86-64 machines with AVX-512 (built with -march=x86-64-v4).
#if defined(__AVX512DQ__)
#define HENG_KERNELS avx512
#define HENG_KERNELS_NAME "avx512"
#include "engine/batch/kernel_body.hpp"
#endif
