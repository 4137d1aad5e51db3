package x

func f( {
	return }
