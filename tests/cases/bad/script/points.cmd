heng check points.heng
