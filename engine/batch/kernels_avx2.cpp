// Kernels for x86-64 machines with AVX2 (built with -march=x86-64-v3).
#if defined(__AVX2__)
#define HENG_KERNELS avx2
#define HENG_KERNELS_NAME "avx2"
#include "engine/batch/kernel_body.hpp"
#endif
